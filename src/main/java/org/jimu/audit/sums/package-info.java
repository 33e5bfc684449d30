/** Amounts that must agree: totals and their sources, projects and departments, costs, amounts in texts. */
package org.jimu.audit.sums;
