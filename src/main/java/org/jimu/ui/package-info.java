/**
 * Floor 4: the window (JavaFX). Views are thin; what is open and what is shown is known by the desk. One screen, one
 * folder.
 */
package org.jimu.ui;
