/** The book at a glance: charts and what is missing. */
package org.jimu.ui.overview;
