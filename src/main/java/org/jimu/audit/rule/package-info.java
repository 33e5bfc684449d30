/**
 * What rules are made of: a {@link org.jimu.audit.rule.Rule} reads an {@link org.jimu.audit.rule.Table}, the projects of a
 * year or what projects share, and tells {@link org.jimu.audit.rule.Finding}s with place and, where there is one, a
 * {@link org.jimu.audit.rule.Fix}. The rules themselves stand beside, a package for each family.
 */
package org.jimu.audit.rule;
