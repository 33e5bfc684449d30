/** Values of indicators: operator, number and unit, and whether they suit what the indicator is called. */
package org.jimu.audit.values;
