package org.jimu.audit;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jimu.audit.rule.Table;
import org.jimu.model.SubjectId;

/**
 * The tables of the projects of the years that were edited last, with all that rules found out about them. One edit
 * follows the other in one year; so the next one has only the table that it changed read again.
 */
final class RecentTables {

    private static final int YEARS = 4;

    private final LinkedHashMap<SubjectId, Map<SubjectId, Table>> years = new LinkedHashMap<>();

    /** The tables of a year that are known, by project; the caller adds those that it reads. */
    Map<SubjectId, Table> of(SubjectId year) {
        var tables = years.containsKey(year) ? years.remove(year) : new HashMap<SubjectId, Table>();
        years.putLast(year, tables);
        if (years.size() > YEARS) {
            years.pollFirstEntry();
        }
        return tables;
    }

    /** Tables of which something is another now. */
    void forget(Collection<SubjectId> changed) {
        years.values().forEach(tables -> tables.keySet().removeAll(changed));
    }
}
