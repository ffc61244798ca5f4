/**
 * What a publisher can hand on: a page and a JSON file that say what was checked, by which tool and
 * version, on which file, and what was found; what the files claim of themselves and what each
 * claim rests on; which points of EN 301 549 and of the European Accessibility Act were checked by
 * machine, and which a person must still judge, as questions. Findings and files come in; nothing
 * is judged here that wasn't looked at, and nothing is left out that was found.
 */
package org.trefoil.check.statement;
