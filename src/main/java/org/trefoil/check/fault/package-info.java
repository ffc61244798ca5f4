/** What is wrong with a book or a package of sound, as the rules for each tell it. */
package org.trefoil.check.fault;
