package org.jimu.office;

import java.util.Set;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Reads the text of a cell out of its HTML: line breaks and paragraphs end lines, other blanks count once. */
final class CellHtml implements NodeVisitor {

    private static final Set<String> BLOCKS = Set.of("p", "div", "li", "h1", "h2", "h3", "h4", "h5", "h6");
    private static final char FIXED_BLANK = '\u00a0';

    private final StringBuilder text = new StringBuilder();

    private CellHtml() {
    }

    static String text(Element cell) {
        var reader = new CellHtml();
        cell.traverse(reader);
        return reader.text.toString().replace(FIXED_BLANK, ' ').strip();
    }

    @Override
    public void head(Node node, int depth) {
        switch (node) {
            case TextNode words -> add(words.getWholeText());
            case Element element when element.nameIs("br") -> breakLine();
            case Element element when BLOCKS.contains(element.normalName()) -> beginBlock();
            default -> {
                // marks of type and comments have no text of their own
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && BLOCKS.contains(element.normalName()) && node.nextSibling() != null) {
            beginBlock();
        }
    }

    private void add(String words) {
        for (var i = 0; i < words.length(); i++) {
            var c = words.charAt(i);
            if (!isBlank(c)) {
                text.append(c);
            } else if (!text.isEmpty() && !isBlank(text.charAt(text.length() - 1))) {
                text.append(' ');
            }
        }
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f';
    }

    private void breakLine() {
        dropBlank();
        text.append('\n');
    }

    private void beginBlock() {
        dropBlank();
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }

    private void dropBlank() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
        }
    }
}
