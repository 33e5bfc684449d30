package org.jimu.paper;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Deflater;

/**
 * Writes the drawing operators of PDF pages (ISO 32000-1, 8 and 9) into one buffer that is used again for each page.
 */
final class ContentStream {

    private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);
    private static final int DECIMALS = 1000;

    private byte[] buffer = new byte[1 << 15];
    private int length;
    private final Deflater deflater = new Deflater();
    private final byte[] chunk = new byte[1 << 13];

    ContentStream clear() {
        length = 0;
        return this;
    }

    /** An operator or operands as they are, followed by a blank. */
    ContentStream put(String text) {
        room(text.length() + 1);
        for (int i = 0; i < text.length(); i++) {
            buffer[length++] = (byte) text.charAt(i);
        }
        buffer[length++] = ' ';
        return this;
    }

    /** A number with at most three decimals, followed by a blank. */
    ContentStream put(double number) {
        room(24);
        long thousandths = Math.round(number * DECIMALS);
        if (thousandths < 0) {
            buffer[length++] = '-';
            thousandths = -thousandths;
        }
        whole(thousandths / DECIMALS);
        int fraction = (int) (thousandths % DECIMALS);
        if (fraction > 0) {
            buffer[length++] = '.';
            for (int unit = DECIMALS / 10; fraction > 0; unit /= 10) {
                buffer[length++] = (byte) ('0' + fraction / unit);
                fraction %= unit;
            }
        }
        buffer[length++] = ' ';
        return this;
    }

    private void whole(long number) {
        if (number >= 10) {
            whole(number / 10);
        }
        buffer[length++] = (byte) ('0' + number % 10);
    }

    /** A string of two-byte codes in hexadecimal digits, shown at the current place. */
    ContentStream show(int[] codes, int count) {
        room(4 * count + 8);
        buffer[length++] = '<';
        for (int i = 0; i < count; i++) {
            int code = codes[i];
            buffer[length++] = HEX[code >> 12 & 15];
            buffer[length++] = HEX[code >> 8 & 15];
            buffer[length++] = HEX[code >> 4 & 15];
            buffer[length++] = HEX[code & 15];
        }
        buffer[length++] = '>';
        return put("Tj\n");
    }

    private void room(int more) {
        if (length + more > buffer.length) {
            buffer = Arrays.copyOf(buffer, Math.max(2 * buffer.length, length + more));
        }
    }

    /** The page's operators, deflated. */
    byte[] deflated() {
        deflater.reset();
        deflater.setInput(buffer, 0, length);
        deflater.finish();
        var bytes = new ByteArrayOutputStream(length / 3 + 64);
        while (!deflater.finished()) {
            bytes.write(chunk, 0, deflater.deflate(chunk));
        }
        return bytes.toByteArray();
    }
}
