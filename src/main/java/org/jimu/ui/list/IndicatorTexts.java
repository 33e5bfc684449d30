package org.jimu.ui.list;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.jimu.desk.Desk;
import org.jimu.desk.IndicatorColumn;
import org.jimu.desk.IndicatorLine;
import org.jimu.model.SubjectId;

/** What the rows in sight say, fetched from the book when they come into sight. */
final class IndicatorTexts {

    // some screens of rows
    private static final int REMEMBERED = 400;

    private final Desk desk;
    private final Map<SubjectId, Optional<IndicatorLine>> lines = new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<SubjectId, Optional<IndicatorLine>> eldest) {
            return size() > REMEMBERED;
        }
    };

    IndicatorTexts(Desk desk) {
        this.desk = desk;
    }

    /** The line of an indicator; empty where it was deleted meanwhile. */
    Optional<IndicatorLine> line(SubjectId id) {
        return lines.computeIfAbsent(id, wanted -> IndicatorLine.of(desk.book(), wanted));
    }

    String text(SubjectId id, IndicatorColumn column) {
        return line(id).map(column::text).orElse("");
    }

    /** The book has changed: all is fetched anew. */
    void forget() {
        lines.clear();
    }
}
