/**
 * Floor 3: the open book. {@link org.jimu.desk.Desk} is the one door through which every change goes, whoever makes it.
 * Knows no JavaFX: all that the window can do can be done from here.
 */
package org.jimu.desk;
