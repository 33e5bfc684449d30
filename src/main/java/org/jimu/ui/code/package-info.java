/** Looking up check codes (校验码) of printed pages. */
package org.jimu.ui.code;
