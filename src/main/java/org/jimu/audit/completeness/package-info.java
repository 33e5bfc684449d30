/** What must be filled in. */
package org.jimu.audit.completeness;
