/** Taking projects to another year: what to take, and which years in their texts move along. */
package org.jimu.ui.rollover;
