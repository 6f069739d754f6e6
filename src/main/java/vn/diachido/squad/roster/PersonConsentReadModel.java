package vn.diachido.squad.roster;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;
import static vn.diachido.database.jooq.squad.Tables.PERSON;
import static vn.diachido.database.jooq.squad.Tables.PERSON_CONSENT;

import java.util.Map;
import org.jooq.Condition;
import org.springframework.stereotype.Component;
import vn.diachido.database.jooq.squad.tables.Person;
import vn.diachido.database.jooq.squad.tables.PersonConsent;
import vn.diachido.query.ReadModel;
import vn.diachido.query.Row;
import vn.diachido.query.request.Visibility;

/** What persons agreed to; seen with the person. */
@Component
class PersonConsentReadModel extends ReadModel<PersonConsent> {

    PersonConsentReadModel() {
        super("PersonConsent", PERSON_CONSENT, consent -> consent.ID);
        secured();
        column("purpose", consent -> consent.PURPOSE);
        column("evidence", consent -> consent.EVIDENCE);
        column("guardian", consent -> consent.GUARDIAN);
        column("givenOn", consent -> consent.GIVEN_ON);
        column("withdrawnOn", consent -> consent.WITHDRAWN_ON);
    }

    @Override
    protected Condition access(Row<PersonConsent> row) {
        Person person = PERSON.as("agreeing");
        Condition seen = Kept.person(new Row<>(person, row.asked(), Map.of()));
        return Visibility.of(seen) == Visibility.PART
                ? exists(
                        selectOne()
                                .from(person)
                                .where(person.ID.eq(row.table().PERSON_ID))
                                .and(seen))
                : seen;
    }
}
