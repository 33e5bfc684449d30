package org.jimu.desk.code;

import java.text.MessageFormat;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

import org.jimu.desk.Wording;
import org.jimu.desk.code.CheckCode.Reading;
import org.jimu.desk.code.Paper.Name;
import org.jimu.desk.code.Paper.Standing;
import org.jimu.store.HistoryEntry;

/**
 * What is told of a paper, in sentences.
 *
 * @param locale the language
 * @param zone   of the times
 */
public record PaperText(Locale locale, ZoneId zone) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final int MOST_DIFFERENCES = 6;

    /** Which table it is; empty where that is not known. */
    public String table(Paper paper) {
        return paper.name().map(name -> format("code.kind." + paper.table().kind().name().toLowerCase(Locale.ROOT),
                name(name))).orElse("");
    }

    private String name(Name name) {
        return name.project().isEmpty()
                ? format("code.name.year", name.department(), name.year())
                : format("code.name.project", name.department(), name.year(), name.project());
    }

    /** Whether the data has changed. */
    public String standing(Paper paper) {
        return format("code.standing." + paper.standing().name().toLowerCase(Locale.ROOT));
    }

    /** Which version it is, and what has changed since, a line each. */
    public List<String> details(Paper paper) {
        var lines = new ArrayList<String>();
        paper.made().ifPresentOrElse(entry -> lines.add(entry("code.made", entry)), () -> {
            if (paper.standing() == Standing.SAME || paper.standing() == Standing.CHANGED) {
                lines.add(format("code.made.first"));
            }
        });
        paper.changed().ifPresent(entry -> lines.add(entry("code.changed", entry)));
        var wording = new Wording(locale);
        paper.differences().stream().limit(MOST_DIFFERENCES).forEach(one -> lines.add(
                format("code.difference", wording.field(one.key()), one.was(), one.is())));
        if (paper.differences().size() > MOST_DIFFERENCES) {
            lines.add(format("code.more", paper.differences().size() - MOST_DIFFERENCES));
        }
        return lines;
    }

    private String entry(String key, HistoryEntry entry) {
        return format(key, TIME.format(entry.at().atZone(zone)), entry.who(), new Wording(locale).entry(entry));
    }

    /** Why a typed code is none. */
    public String slip(Reading.Slip slip) {
        return format(slip.reason(), slip.terms().toArray());
    }

    private String format(String key, Object... terms) {
        return MessageFormat.format(ResourceBundle.getBundle("org.jimu.desk.messages", locale).getString(key), terms);
    }
}
