/** Preview and printing on a printer. */
package org.jimu.ui.print;
