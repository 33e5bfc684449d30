package org.jimu.desk.tree;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.regex.Pattern;

/** The order of codes: where both have digits, the numbers count, so that 9 comes before 10. */
final class NaturalOrder {

    static final Comparator<String> COMPARATOR = NaturalOrder::compare;

    private static final Pattern PART = Pattern.compile("\\d+|\\D+");

    private NaturalOrder() {
    }

    private static int compare(String one, String other) {
        var parts = PART.matcher(one);
        var others = PART.matcher(other);
        while (true) {
            var more = parts.find();
            if (more != others.find()) {
                return more ? 1 : -1;
            }
            if (!more) {
                return 0;
            }
            var order = part(parts.group(), others.group());
            if (order != 0) {
                return order;
            }
        }
    }

    private static int part(String one, String other) {
        return isNumber(one) && isNumber(other)
                ? new BigInteger(one).compareTo(new BigInteger(other))
                : one.compareTo(other);
    }

    private static boolean isNumber(String part) {
        return part.charAt(0) >= '0' && part.charAt(0) <= '9';
    }
}
