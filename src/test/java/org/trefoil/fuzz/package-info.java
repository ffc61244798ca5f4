/**
 * What the fuzzer feeds with bytes of its own making ({@code .ci/fuzz}): from Markdown to each
 * leaf, front matter, drawings, addresses of pictures. A target returns when all is well and throws
 * when it isn't; whatever the fuzzer found once stays in {@code src/test/resources/fuzz}, and is
 * tried in every build.
 */
package org.trefoil.fuzz;
