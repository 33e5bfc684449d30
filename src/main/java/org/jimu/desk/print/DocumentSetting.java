package org.jimu.desk.print;

import org.jimu.desk.Document;
import org.jimu.desk.code.CheckCode;
import org.jimu.paper.FontCatalog;
import org.jimu.paper.FootMark;
import org.jimu.paper.Typeset;
import org.jimu.paper.Typesetter;

/** Sets documents into pages as they are printed. May be used from several threads. */
public final class DocumentSetting {

    /** Stands before a check code on paper. */
    public static final String CODE_LABEL = "校验码 ";

    private final Typesetter typesetter;
    private final FootMark mark;
    private final boolean coded;

    /** @param coded whether each page carries the check code of its document in its foot */
    public DocumentSetting(FontCatalog fonts, boolean coded) {
        this.typesetter = new Typesetter(fonts);
        this.mark = new FootMark(fonts);
        this.coded = coded;
    }

    /** The pages of a document. */
    public Typeset set(Document document) {
        var sheet = document.sheet();
        var typeset = typesetter.typeset(sheet);
        return coded
                ? CheckCode.of(document, sheet).map(code -> mark.on(typeset, sheet.page(), CODE_LABEL + code))
                        .orElse(typeset)
                : typeset;
    }
}
