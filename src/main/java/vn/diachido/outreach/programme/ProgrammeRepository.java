package vn.diachido.outreach.programme;

import static vn.diachido.database.jooq.outreach.Tables.AGREEMENT;
import static vn.diachido.database.jooq.outreach.Tables.CAMPAIGN;
import static vn.diachido.database.jooq.outreach.Tables.COMMITMENT;
import static vn.diachido.database.jooq.outreach.Tables.INDICATOR;
import static vn.diachido.database.jooq.outreach.Tables.PLATFORM;
import static vn.diachido.database.jooq.outreach.Tables.ROLLOUT;
import static vn.diachido.database.jooq.outreach.Tables.SERVICE_POINT;
import static vn.diachido.database.jooq.outreach.Tables.SERVICE_POINT_PLATFORM;
import static vn.diachido.database.jooq.outreach.Tables.YOUTH_WORK;
import static vn.diachido.database.jooq.squad.Tables.ORGANISATION;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.UpdatableRecord;
import org.springframework.stereotype.Repository;
import vn.diachido.database.jooq.outreach.tables.records.AgreementRecord;
import vn.diachido.database.jooq.outreach.tables.records.CampaignRecord;
import vn.diachido.database.jooq.outreach.tables.records.CommitmentRecord;
import vn.diachido.database.jooq.outreach.tables.records.IndicatorRecord;
import vn.diachido.database.jooq.outreach.tables.records.PlatformRecord;
import vn.diachido.database.jooq.outreach.tables.records.RolloutRecord;
import vn.diachido.database.jooq.outreach.tables.records.ServicePointRecord;
import vn.diachido.database.jooq.outreach.tables.records.YouthWorkRecord;

/** What is run around activities, in the database. */
@Repository
class ProgrammeRepository {

    private final DSLContext sql;

    ProgrammeRepository(DSLContext sql) {
        this.sql = sql;
    }

    Optional<CampaignRecord> lockCampaign(long id) {
        return sql.selectFrom(CAMPAIGN).where(CAMPAIGN.ID.eq(id)).forUpdate().fetchOptional();
    }

    Optional<YouthWorkRecord> lockYouthWork(long id) {
        return sql.selectFrom(YOUTH_WORK).where(YOUTH_WORK.ID.eq(id)).forUpdate().fetchOptional();
    }

    Optional<ServicePointRecord> lockServicePoint(long id) {
        return sql.selectFrom(SERVICE_POINT)
                .where(SERVICE_POINT.ID.eq(id))
                .forUpdate()
                .fetchOptional();
    }

    Optional<AgreementRecord> lockAgreement(long id) {
        return sql.selectFrom(AGREEMENT).where(AGREEMENT.ID.eq(id)).forUpdate().fetchOptional();
    }

    /** The platform of a key, or a new one. */
    PlatformRecord platform(String key) {
        return sql.selectFrom(PLATFORM)
                .where(PLATFORM.KEY.eq(key))
                .forUpdate()
                .fetchOptional()
                .orElseGet(() -> {
                    PlatformRecord fresh = new PlatformRecord();
                    fresh.setKey(key);
                    return fresh;
                });
    }

    boolean isNamed(String name, String otherThan) {
        return sql.fetchExists(PLATFORM, PLATFORM.NAME.eq(name).and(PLATFORM.KEY.ne(otherThan)));
    }

    /** The indicator of a key, or a new one. */
    IndicatorRecord indicator(String key) {
        return sql.selectFrom(INDICATOR)
                .where(INDICATOR.KEY.eq(key))
                .forUpdate()
                .fetchOptional()
                .orElseGet(() -> {
                    IndicatorRecord fresh = new IndicatorRecord();
                    fresh.setKey(key);
                    return fresh;
                });
    }

    long store(UpdatableRecord<?> row) {
        row.attach(sql.configuration());
        row.store();
        return row.get("id", Long.class);
    }

    long store(ServicePointRecord point, List<Long> platforms) {
        long id = store(point);
        sql.deleteFrom(SERVICE_POINT_PLATFORM)
                .where(SERVICE_POINT_PLATFORM.SERVICE_POINT_ID.eq(id))
                .execute();
        platforms.forEach(
                platform -> sql.insertInto(SERVICE_POINT_PLATFORM).values(id, platform).execute());
        return id;
    }

    long store(AgreementRecord agreement, List<CommitmentRecord> commitments) {
        long id = store(agreement);
        sql.deleteFrom(COMMITMENT).where(COMMITMENT.AGREEMENT_ID.eq(id)).execute();
        for (CommitmentRecord commitment : commitments) {
            commitment.setAgreementId(id);
            store(commitment);
        }
        return id;
    }

    boolean hasOrganisation(long id) {
        return sql.fetchExists(ORGANISATION, ORGANISATION.ID.eq(id));
    }

    long store(RolloutRecord rollout) {
        return sql.insertInto(ROLLOUT)
                .set(rollout)
                .onConflict(ROLLOUT.PLATFORM_ID, ROLLOUT.UNIT_ID, ROLLOUT.BODY, ROLLOUT.DAY)
                .doUpdate()
                .set(ROLLOUT.ORGANISATION_ID, rollout.getOrganisationId())
                .set(ROLLOUT.BRANCHES, rollout.getBranches())
                .set(ROLLOUT.USING_IT, rollout.getUsingIt())
                .returning(ROLLOUT.ID)
                .fetchSingle()
                .getId();
    }
}
