/** Fields that the form does not print. */
package org.jimu.ui.properties;
