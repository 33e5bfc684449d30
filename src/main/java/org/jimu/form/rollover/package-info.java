/** Taking projects to another year: finding the years in their texts, and the edit that makes the copies. */
package org.jimu.form.rollover;
