/** What is printed, where and how: the choices of a print job, and what carries them out without a window. */
package org.jimu.desk.print;
