/** What must agree between the tables of a year, of a department and of the book. */
package org.jimu.audit.across;
