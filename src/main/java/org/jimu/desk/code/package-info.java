/** Check codes (校验码): a printed page tells of which table and which data it is. */
package org.jimu.desk.code;
