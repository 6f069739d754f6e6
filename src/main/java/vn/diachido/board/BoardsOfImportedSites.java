package vn.diachido.board;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.diachido.site.SitesImported;

/** Gives every imported site its board, in the transaction of the import. */
@Component
class BoardsOfImportedSites {

    private final BoardRepository boards;

    BoardsOfImportedSites(BoardRepository boards) {
        this.boards = boards;
    }

    @EventListener
    void on(SitesImported imported) {
        boards.issueForSitesOf(imported.dataSetId());
    }
}
