package vn.diachido.page;

import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.diachido.site.SiteWithdrawn;

/** Nobody is shown a withdrawn site while the database is down. */
@Component
class ForgottenSites {

    private final KeptAnswers kept;

    ForgottenSites(KeptAnswers kept) {
        this.kept = kept;
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(SiteWithdrawn withdrawn) {
        withdrawn.slugs().forEach(slug -> kept.forget(SiteReader.name(slug)));
    }
}
