package org.jimu.audit.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Severity;
import org.jimu.audit.rule.Sign;
import org.jimu.audit.rule.Table;
import org.jimu.audit.rule.TextCell;

/** The items of a list in a text count 1, 2, 3 and have one kind of sign behind the number, not 1、 2： 3：. */
final class ListMarkersRule extends CellRule {

    private static final Pattern MARKER = Pattern.compile("(?<=^|[\\n。；;，])[ \\t]*(\\d{1,2})([、.．:：])(?!\\d)");

    ListMarkersRule() {
        super("listMarkers", Severity.WARNING);
    }

    @Override
    Optional<Finding> look(Table table, TextCell cell) {
        if (!cell.has(Sign.DIGIT)) {
            return Optional.empty();
        }
        var markers = MARKER.matcher(cell.text()).results().toList();
        if (markers.size() < 2 || number(markers.getFirst()) != 1) {
            return Optional.empty();
        }
        var alike = markers.stream().map(ListMarkersRule::sign).distinct().count() == 1;
        for (var i = 1; i < markers.size(); i++) {
            var number = number(markers.get(i));
            if (number != i + 1) {
                // other signs or another 1 are those of a list within the list
                return alike && number != 1
                        ? Optional
                                .of(variant("number", cell.place(), Integer.toString(i + 1), Integer.toString(number)))
                        : Optional.empty();
            }
        }
        return alike
                ? Optional.empty()
                : Optional.of(finding(cell.place(), markers.getFirst().group().strip(), other(markers))
                        .with(fix(cell, unified(cell.text(), markers))));
    }

    private static String other(List<MatchResult> markers) {
        return markers.stream().filter(marker -> !sign(marker).equals(sign(markers.getFirst()))).findFirst()
                .orElseThrow().group().strip();
    }

    private static int number(MatchResult marker) {
        return Integer.parseInt(marker.group(1));
    }

    private static String sign(MatchResult marker) {
        return marker.group(2).replace('．', '.').replace(':', '：');
    }

    private static String unified(String text, List<MatchResult> markers) {
        var parts = new ArrayList<String>();
        var from = 0;
        for (var marker : markers) {
            parts.add(text.substring(from, marker.start(2)));
            parts.add(markers.getFirst().group(2));
            from = marker.end(2);
        }
        return String.join("", parts) + text.substring(from);
    }
}
