/** Years, dates and periods: that they are those of the table and agree with each other. */
package org.jimu.audit.time;
