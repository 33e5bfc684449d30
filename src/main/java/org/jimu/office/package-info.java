/** Floor 2: sheets as office files. */
package org.jimu.office;
