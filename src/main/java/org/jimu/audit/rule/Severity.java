package org.jimu.audit.rule;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How bad a finding is. */
public enum Severity {
    /** 错误: the bureau sends the table back. */
    ERROR,
    /** 警告: probably a mistake. */
    WARNING,
    /** 提示: worth a look. */
    HINT;

    /** The name used in forms, books and JSON: {@code error}, {@code warning}, {@code hint}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Severity> ofCode(String code) {
        return Arrays.stream(values()).filter(severity -> severity.code().equals(code)).findFirst();
    }
}
