/**
 * Floor 2: looks for what is wrong. A {@link org.jimu.audit.Rule} reads a project and tells {@link org.jimu.audit.Finding}s
 * with their place.
 */
package org.jimu.audit;
