package vn.diachido.squad.life;

import graphql.schema.DataFetchingEnvironment;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;
import vn.diachido.access.Audit;
import vn.diachido.access.Doer;
import vn.diachido.access.Note;
import vn.diachido.access.Trust;
import vn.diachido.database.jooq.squad.tables.records.OrganisationRecord;
import vn.diachido.graphql.Found;
import vn.diachido.graphql.Mistake;
import vn.diachido.graphql.Mistakes;
import vn.diachido.graphql.UserError;
import vn.diachido.graphql.ViewerFilter;
import vn.diachido.query.request.Viewer;
import vn.diachido.squad.OrganisationReadModel;
import vn.diachido.squad.SquadInput;
import vn.diachido.squad.SquadRoles;
import vn.diachido.unit.AreaRepository;

/** Writes union bodies. */
@Controller
class OrganisationMutations {

    private static final int NAME_LENGTH = 300;

    record SaveOrganisationInput(
            @Nullable String id,
            String name,
            String kind,
            String unit,
            @Nullable String parent,
            @Nullable String successor,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {}

    record OrganisationPayload(@Nullable Found organisation, List<UserError> userErrors) {}

    private final SquadLifeRepository bodies;
    private final AreaRepository areas;
    private final Trust trust;
    private final Audit audit;
    private final Mistakes mistakes;

    OrganisationMutations(
            SquadLifeRepository bodies,
            AreaRepository areas,
            Trust trust,
            Audit audit,
            Mistakes mistakes) {
        this.bodies = bodies;
        this.areas = areas;
        this.trust = trust;
        this.audit = audit;
        this.mistakes = mistakes;
    }

    @MutationMapping
    OrganisationPayload saveOrganisation(
            @Argument SaveOrganisationInput input,
            DataFetchingEnvironment environment,
            Locale language) {
        Viewer viewer = ViewerFilter.viewer(environment);
        return mistakes.tell(
                language,
                () ->
                        new OrganisationPayload(
                                new Found(
                                        OrganisationReadModel.class,
                                        trust.trusted(() -> save(viewer, input))),
                                List.of()),
                errors -> new OrganisationPayload(null, errors));
    }

    private long save(Viewer viewer, SaveOrganisationInput input) {
        OrganisationRecord body =
                input.id() == null
                        ? bodies.newOrganisation()
                        : find(input.id(), "id", "UNKNOWN_ORGANISATION");
        if (body.getId() != null && body.getUnitId() != null) {
            check(viewer, body.getUnitId(), "id");
        }
        long unit =
                SquadInput.number(input.unit())
                        .filter(id -> bodies.hasUnits(List.of(id)))
                        .orElseThrow(() -> new Mistake("UNKNOWN_UNIT", "unit"));
        check(viewer, unit, "unit");
        body.setName(SquadInput.text(input.name(), "name", NAME_LENGTH));
        body.setKind(input.kind());
        body.setUnitId(unit);
        body.setParentId(other(body, input.parent(), "parent"));
        body.setSuccessorId(other(body, input.successor(), "successor"));
        body.setLife(SquadInput.period(input.validFrom(), input.validTo()));
        if (input.successor() != null && input.validTo() == null) {
            throw new Mistake("SUCCESSOR_TOO_EARLY", "successor");
        }
        body.store();
        audit.note(
                Note.of(Doer.account(viewer.account()), "ORGANISATION_SAVED", null)
                        .on("Organisation", body.getId()));
        return body.getId();
    }

    private @Nullable Long other(OrganisationRecord body, @Nullable String id, String field) {
        if (id == null) {
            return null;
        }
        long other = find(id, field, "UNKNOWN_ORGANISATION").getId();
        @Nullable Long own = body.getId();
        if (own != null && bodies.leadsBack(own, other)) {
            throw new Mistake("ORGANISATION_CIRCLE", field);
        }
        return other;
    }

    private OrganisationRecord find(String id, String field, String code) {
        return SquadInput.number(id)
                .flatMap(bodies::findOrganisation)
                .orElseThrow(() -> new Mistake(code, field));
    }

    private void check(Viewer viewer, long unit, String field) {
        if (!areas.holds(viewer, unit, null, null, SquadRoles.EDITORS)) {
            throw new Mistake("OUTSIDE_AREA", field);
        }
    }
}
