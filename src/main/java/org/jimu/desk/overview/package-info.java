/** A book at a glance (总览): how far the work is, the amounts, and what is missing. */
package org.jimu.desk.overview;
