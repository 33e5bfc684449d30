/** The library of indicators beside the form. */
package org.jimu.ui.library;
