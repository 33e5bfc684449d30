package org.jimu.model;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * A file that lies in the book beside its tables, such as the scan (扫描件) of a signed page. It never changes; fields name
 * it by its digest.
 */
public final class Attachment {

    private final String name;
    private final byte[] content;
    private final String digest;

    /** @param name what the file was called, without folders */
    public Attachment(String name, byte[] content) {
        this.name = name;
        this.content = content.clone();
        this.digest = digest(content);
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    public String name() {
        return name;
    }

    /** SHA-256 of the content, 64 hexadecimal digits: files with the same content are one. */
    public String digest() {
        return digest;
    }

    public InputStream open() {
        return new ByteArrayInputStream(content);
    }

    /** A copy of the content. */
    public byte[] content() {
        return content.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Attachment file && name.equals(file.name) && Arrays.equals(content, file.content);
    }

    @Override
    public int hashCode() {
        return digest.hashCode();
    }

    @Override
    public String toString() {
        return name + " " + digest;
    }
}
