package org.jimu.desk.replace;

/**
 * What is to be replaced by what, and where.
 *
 * @param find        the text that is looked for; none is found where it is empty
 * @param replacement what is put in its place, as it is
 * @param options     when two texts are the same
 * @param fields      in which fields
 */
public record ReplaceRequest(String find, String replacement, Options options, ReplaceScope scope, FieldGroup fields) {

    /**
     * When two texts are the same.
     *
     * @param matchCase whether large and small letters differ (区分大小写)
     * @param anyWidth  whether full-width characters and their narrow forms are the same (全角半角一样看待)
     * @param wholeCell whether a cell must say the text and nothing else (整格匹配)
     */
    public record Options(boolean matchCase, boolean anyWidth, boolean wholeCell) {

        /** As spreadsheets begin: case and width make no difference, any part of a cell. */
        public static final Options USUAL = new Options(false, true, false);
    }
}
