/** What is wrong in the book (审核意见), at the foot of the window. */
package org.jimu.ui.findings;
