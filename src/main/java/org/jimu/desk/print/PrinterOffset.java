package org.jimu.desk.print;

import java.text.Normalizer;
import java.util.regex.Pattern;

import org.jimu.paper.Extent;
import org.jimu.paper.Page;

/**
 * What a printer is set right by (校准偏移): how far it has to print from where it would, in mm on the upright paper,
 * since paper runs upright through the printer also when its table lies on the side.
 *
 * @param right to the right; to the left where it is negative
 * @param down  downwards; upwards where it is negative
 */
public record PrinterOffset(double right, double down) {

    /** The printer prints where it should. */
    public static final PrinterOffset NONE = new PrinterOffset(0, 0);

    /** More than this, in mm, is no fault of a printer. */
    public static final double MOST = 20;

    private static final Pattern MILLIMETRES = Pattern.compile("([+-]?\\d{1,3}(?:\\.\\d{1,3})?)\\s*(?:mm|毫米)?");

    /** Reads what was typed into the two boxes; an empty box is 0. */
    public static Entry<PrinterOffset> read(String right, String down) {
        return switch (millimetres(right)) {
            case Entry.Refused<Double>(var problem) -> new Entry.Refused<>(problem);
            case Entry.Understood<Double>(var x) -> switch (millimetres(down)) {
                case Entry.Refused<Double>(var problem) -> new Entry.Refused<>(problem);
                case Entry.Understood<Double>(var y) -> new Entry.Understood<>(new PrinterOffset(x, y));
            };
        };
    }

    private static Entry<Double> millimetres(String typed) {
        var plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().replace('−', '-');
        if (plain.isEmpty()) {
            return new Entry.Understood<>(0.0);
        }
        var found = MILLIMETRES.matcher(plain);
        if (!found.matches() || Math.abs(Double.parseDouble(found.group(1))) > MOST) {
            return new Entry.Refused<>(PrintProblem.of("print.offset.unreadable", typed.strip()));
        }
        return new Entry.Understood<>(Double.parseDouble(found.group(1)));
    }

    /** The page as this printer has to get it. */
    public Page move(Page page) {
        return equals(NONE) ? page : page.moved(across(page.landscape()), along(page.landscape()));
    }

    /** How far the page's content reaches where this printer has to print it. */
    Extent move(Extent extent, boolean landscape) {
        return extent.moved(across(landscape), along(landscape));
    }

    /** A table on its side has its left edge at the lower edge of the paper. */
    private double across(boolean landscape) {
        return landscape ? -down : right;
    }

    private double along(boolean landscape) {
        return landscape ? right : down;
    }
}
