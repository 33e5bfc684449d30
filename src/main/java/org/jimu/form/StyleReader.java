package org.jimu.form;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

import org.jimu.sheet.CellStyle;
import org.jimu.sheet.CellStyle.Border;
import org.jimu.sheet.CellStyle.FontFamily;
import org.jimu.sheet.CellStyle.Horizontal;
import org.jimu.sheet.CellStyle.Vertical;

/**
 * Reads the styles of a form. All forms have {@code base}, {@code cell}, {@code center}, {@code right}, {@code label},
 * {@code head}, {@code side}, {@code title}, {@code plain}, {@code plain-center} and {@code plain-right}; a form may
 * change them and add its own, each of which starts from the one it names in {@code like}, else from {@code base}.
 */
final class StyleReader {

    private static final double TITLE_SIZE = 18;

    private StyleReader() {
    }

    static Map<String, CellStyle> read(JsonNode own) {
        var base = style(CellStyle.TABLE, own.path("base"));
        var styles = new LinkedHashMap<String, CellStyle>();
        var centered = base.withHorizontal(Horizontal.CENTER);
        var plain = withBorder(base, Border.NONE);
        styles.put("base", base);
        styles.put("cell", base);
        styles.put("center", centered);
        styles.put("right", base.withHorizontal(Horizontal.RIGHT));
        styles.put("label", centered);
        styles.put("head", centered);
        styles.put("side", centered);
        styles.put("title", plain.withHorizontal(Horizontal.CENTER).withSize(TITLE_SIZE).withBold(true));
        styles.put("plain", plain);
        styles.put("plain-center", plain.withHorizontal(Horizontal.CENTER));
        styles.put("plain-right", plain.withHorizontal(Horizontal.RIGHT));
        own.properties().forEach(entry -> {
            var like = entry.getValue().path("like")
                    .asText(styles.containsKey(entry.getKey()) ? entry.getKey() : "base");
            styles.put(entry.getKey(), style(styles.getOrDefault(like, base), entry.getValue()));
        });
        return styles;
    }

    private static CellStyle style(CellStyle from, JsonNode node) {
        return new CellStyle(
                node.has("font") ? FontFamily.valueOf(upper(node, "font")) : from.font(),
                node.path("size").asDouble(from.size()),
                node.path("bold").asBoolean(from.bold()),
                node.has("align") ? Horizontal.valueOf(upper(node, "align")) : from.horizontal(),
                node.has("valign") ? Vertical.valueOf(upper(node, "valign")) : from.vertical(),
                node.has("border") ? Border.valueOf(upper(node, "border")) : from.border(),
                node.path("padding").asDouble(from.padding()),
                node.path("line").asDouble(from.lineSpacing()),
                node.path("indent").asDouble(from.indent()),
                node.path("upright").asBoolean(from.upright()));
    }

    private static CellStyle withBorder(CellStyle s, Border border) {
        return new CellStyle(s.font(), s.size(), s.bold(), s.horizontal(), s.vertical(), border, s.padding(),
                s.lineSpacing(), s.indent(), s.upright());
    }

    private static String upper(JsonNode node, String name) {
        return node.get(name).asText().toUpperCase(Locale.ROOT);
    }
}
