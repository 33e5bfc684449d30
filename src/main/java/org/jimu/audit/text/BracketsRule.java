package org.jimu.audit.text;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jimu.audit.rule.Finding;
import org.jimu.audit.rule.Severity;
import org.jimu.audit.rule.Sign;
import org.jimu.audit.rule.Table;
import org.jimu.audit.rule.TextCell;

/** Brackets and quotation marks that open also close. {@code 1）} before an item of a list has nothing to open. */
final class BracketsRule extends CellRule {

    private static final String OPENING = "（(《“【〔『「";
    private static final String CLOSING = "）)》”】〕』」";
    private static final Pattern ITEM = Pattern.compile("(^|[\\s。；;，,：:、])[\\dA-Za-z一二三四五六七八九十①-⑳]{1,3}[）)]");

    private static final Pattern ITEM_END = Pattern.compile("(?s).*[\\dA-Za-z一二三四五六七八九十][）)]");

    BracketsRule() {
        super("brackets", Severity.WARNING);
    }

    @Override
    Optional<Finding> look(Table table, TextCell cell) {
        if (!cell.has(Sign.BRACKET)) {
            return Optional.empty();
        }
        var text = cell.text();
        var plain = ITEM.matcher(text).replaceAll(item -> " ".repeat(item.group().length()));
        var open = new ArrayDeque<Integer>();
        for (var i = 0; i < plain.length(); i++) {
            var c = plain.charAt(i);
            if (OPENING.indexOf(c) >= 0) {
                open.push(i);
            } else if (CLOSING.indexOf(c) >= 0) {
                if (open.isEmpty() && ITEM_END.matcher(text.substring(0, i + 1)).matches()) {
                    continue;
                }
                if (open.isEmpty() || kind(plain.charAt(open.peek())) != kind(c)) {
                    return Optional.of(told(cell, "close", i));
                }
                open.pop();
            }
        }
        return open.isEmpty() ? Optional.empty() : Optional.of(unclosed(cell, open));
    }

    /** A bracket of the last clause is closed at its end. */
    private Finding unclosed(TextCell cell, ArrayDeque<Integer> open) {
        var text = cell.text();
        var at = open.peek();
        var rest = text.substring(at + 1).stripTrailing();
        var alone = open.size() == 1 && !rest.isEmpty() && !rest.matches("(?s).*[，。；\\n].+");
        var body = rest.replaceFirst("[。；，]$", "");
        var closed = text.substring(0, at + 1) + body + CLOSING.charAt(OPENING.indexOf(text.charAt(at)))
                + rest.substring(body.length());
        return told(cell, "open", at).with(alone ? fix(cell, closed) : Optional.empty());
    }

    private Finding told(TextCell cell, String variant, int at) {
        return variant(variant, cell.place(), cell.text().substring(at, at + 1), around(cell.text(), at, at + 1));
    }

    // （ and ) are a pair too: PunctuationRule speaks of their width
    private static int kind(char c) {
        var at = Math.max(OPENING.indexOf(c), CLOSING.indexOf(c));
        return at <= 1 ? 0 : at;
    }
}
