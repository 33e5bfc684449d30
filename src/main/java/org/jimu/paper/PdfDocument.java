package org.jimu.paper;

import java.util.List;

/**
 * Pages that belong together, with their name.
 *
 * @param title     text of the bookmark
 * @param pages     in order
 * @param bookmarks places inside, below the document's own bookmark
 */
public record PdfDocument(String title, List<Page> pages, List<Bookmark> bookmarks) {

    public PdfDocument {
        pages = List.copyOf(pages);
        bookmarks = List.copyOf(bookmarks);
    }

    /**
     * A place in the document.
     *
     * @param page index among the document's pages
     * @param y    height on the page in mm from its upper edge
     */
    public record Bookmark(String title, int page, double y) {}
}
