/** A short way through the window for who sees it first. */
package org.jimu.ui.tour;
