/** The list of all indicators: sorted, filtered and edited in place. */
package org.jimu.ui.list;
