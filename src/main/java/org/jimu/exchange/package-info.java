/**
 * Floor 2: books as JSON and back, and the sample data that ships.
 */
package org.jimu.exchange;
