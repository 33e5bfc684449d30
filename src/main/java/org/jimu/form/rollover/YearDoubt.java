package org.jimu.form.rollover;

/** Why a year in a text is not moved unless the user wants it. */
public enum YearDoubt {
    /** It stands in the name or number of a regulation: 财预〔2021〕101号, 《…（2018—2022年）》. */
    REGULATION,
    /** It is past, or begins a span that began in the past: 2021年, 2021-2025年 in a book of 2024. */
    PAST,
    /** It says since when: 2024年起, 2024年以来. */
    SINCE,
    /** It lies further ahead than plans are rolled: 2035年. */
    FAR,
    /** It counts something: 2024元, 满24年以上. */
    QUANTITY,
    /** Nothing says that the number is a year. */
    BARE,
    /** When a project of several years, or without an end (长期), began or ends. */
    LONG_RUNNING
}
