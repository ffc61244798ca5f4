/**
 * What we ask of a file beyond the standards: that it hangs together both ways, that everything
 * leads where it says, that bookmarks and page labels are there and true, and that it is the form
 * of its document. Each {@link org.trefoil.check.pdf.rule.Rule} looks at one side.
 */
package org.trefoil.check.pdf.rule;
