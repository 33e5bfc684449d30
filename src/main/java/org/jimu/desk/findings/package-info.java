/** What the user sees of the findings of an open book (审核意见), and what is done about them: mended, or not counted. */
package org.jimu.desk.findings;
