package vn.diachido.page;

import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.diachido.board.BoardChanged;
import vn.diachido.site.SiteWithdrawn;

/** While the database is down nobody is shown a withdrawn site, or led where a board led before. */
@Component
class ForgottenAnswers {

    private final KeptAnswers kept;

    ForgottenAnswers(KeptAnswers kept) {
        this.kept = kept;
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(SiteWithdrawn withdrawn) {
        withdrawn.slugs().forEach(slug -> kept.forget(SiteReader.name(slug)));
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(BoardChanged changed) {
        kept.forget(BoardController.name(changed.code()));
    }
}
