package org.jimu.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Style sheets in another size. JavaFX scales type by em, but most paddings, marks and edges are written in px: so all
 * lengths in px are multiplied in the sheet itself, ours and the one of AtlantaFX alike.
 *
 * @param lengths factor for lengths
 * @param types   factor for sizes of type
 */
record SheetScale(double lengths, double types) {

    private static final Pattern LENGTH = Pattern.compile("(-fx-font-size:\\s*)?(\\d+(?:\\.\\d+)?)px");

    /** The address of a sheet in this size; the sheet's own address where nothing changes. */
    String address(URL sheet) {
        if (lengths == 1 && types == 1) {
            return sheet.toExternalForm();
        }
        try (var in = sheet.openStream()) {
            var scaled = apply(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            return "data:text/css;charset=utf-8;base64,"
                    + Base64.getEncoder().encodeToString(scaled.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A sheet's text in this size. */
    String apply(String css) {
        // pictures within a sheet are text as well, and none of ours
        return css.lines().map(line -> line.contains("url(") ? line : scaled(line)).collect(Collectors.joining("\n"));
    }

    private String scaled(String line) {
        return LENGTH.matcher(line).replaceAll(found -> {
            var isType = found.group(1) != null;
            return (isType ? found.group(1) : "") + Double.parseDouble(found.group(2)) * (isType ? types : lengths)
                    + "px";
        });
    }
}
