package vn.diachido.media;

import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.field;
import static vn.diachido.database.jooq.media.Tables.FILE;
import static vn.diachido.database.jooq.media.Tables.RENDITION;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.diachido.query.request.Role;
import vn.diachido.query.request.Viewer;
import vn.diachido.unit.AreaRepository;

/** Files in the database. */
@Repository
public class MediaRepository {

    private static final Set<Role> EDITORS =
            Set.of(Role.COMMUNE_EDITOR, Role.PROVINCE_EDITOR, Role.ADMINISTRATOR);

    /**
     * A rendition that somebody may see.
     *
     * @param isPublic may everybody?
     */
    record Shown(Rendition rendition, boolean isPublic) {}

    private record Held(long id, long unitId, @Nullable Long account, boolean isPublic) {}

    private final DSLContext dsl;
    private final AreaRepository areas;
    private final List<MediaUse> uses;

    MediaRepository(DSLContext dsl, AreaRepository areas, ObjectProvider<MediaUse> uses) {
        this.dsl = dsl;
        this.areas = areas;
        this.uses = uses.orderedStream().toList();
    }

    /** Files that an account sent within a day. */
    int countOfToday(long account) {
        return dsl.fetchCount(
                FILE,
                FILE.ACCOUNT_ID
                        .eq(account)
                        .and(FILE.UPLOADED_AT.gt(OffsetDateTime.now().minusDays(1))));
    }

    /** Keeps a file; one that is there already is not kept twice. */
    @Transactional
    void add(
            String digest,
            MediaKind kind,
            @Nullable String name,
            long unitId,
            long account,
            List<Rendition> renditions) {
        Optional<Long> added =
                dsl.insertInto(FILE)
                        .set(FILE.DIGEST, digest)
                        .set(FILE.KIND, kind.name())
                        .set(FILE.NAME, name)
                        .set(FILE.UNIT_ID, unitId)
                        .set(FILE.ACCOUNT_ID, account == 0 ? null : account)
                        .onConflictDoNothing()
                        .returning(FILE.ID)
                        .fetchOptional(FILE.ID);
        added.ifPresent(id -> {
            for (Rendition rendition : renditions) {
                dsl.insertInto(RENDITION)
                        .values(
                                id,
                                rendition.width(),
                                rendition.height(),
                                rendition.type(),
                                rendition.content())
                        .execute();
            }
        });
    }

    /** The id of a file of a kind; empty where there is none. */
    public Optional<Long> find(String digest, String kind) {
        return dsl.select(FILE.ID)
                .from(FILE)
                .where(FILE.DIGEST.eq(digest))
                .and(FILE.KIND.eq(kind))
                .fetchOptional(FILE.ID);
    }

    /**
     * The id of a file of a kind that a viewer may see and so may use; empty where there is none.
     */
    public Optional<Long> find(String digest, String kind, Viewer viewer) {
        return held(digest)
                .filter(file -> file.isPublic || maySee(viewer, file))
                .flatMap(file -> find(digest, kind));
    }

    /**
     * How pages show a file: in the size next to theirs.
     *
     * @param address a path
     */
    public record OnPages(String address, int width, int height) {}

    /** Empty where there is no such file. */
    public Optional<OnPages> onPages(String digest) {
        return dsl.select(RENDITION.WIDTH, RENDITION.HEIGHT, RENDITION.TYPE)
                .from(RENDITION)
                .join(FILE)
                .on(FILE.ID.eq(RENDITION.FILE_ID))
                .where(FILE.DIGEST.eq(digest))
                .orderBy(
                        field(RENDITION.WIDTH.lt(Renditions.USUAL_WIDTH)),
                        DSL.abs(RENDITION.WIDTH.minus(Renditions.USUAL_WIDTH)))
                .limit(1)
                .fetchOptional(row ->
                        new OnPages(
                                "/media/%s/%d.%s"
                                        .formatted(
                                                digest,
                                                row.value1(),
                                                Rendition.ending(row.value3())),
                                row.value1(),
                                row.value2()));
    }

    /** What a viewer may see: what is published, what is their own, what lies in their area. */
    Optional<Shown> find(String digest, int width, Viewer viewer) {
        return held(digest)
                .filter(file -> file.isPublic || maySee(viewer, file))
                .flatMap(file ->
                        dsl.selectFrom(RENDITION)
                                .where(RENDITION.FILE_ID.eq(file.id))
                                .and(RENDITION.WIDTH.eq(width))
                                .fetchOptional(row ->
                                        new Shown(
                                                new Rendition(
                                                        row.getWidth(),
                                                        row.getHeight(),
                                                        row.getType(),
                                                        row.getContent()),
                                                file.isPublic)));
    }

    private Optional<Held> held(String digest) {
        Condition isPublic =
                uses.stream()
                        .map(use -> use.isPublic(FILE.ID))
                        .reduce(Condition::or)
                        .orElse(falseCondition());
        return dsl.select(FILE.ID, FILE.UNIT_ID, FILE.ACCOUNT_ID, field(isPublic))
                .from(FILE)
                .where(FILE.DIGEST.eq(digest))
                .fetchOptional(
                        row -> new Held(row.value1(), row.value2(), row.value3(), row.value4()));
    }

    private boolean maySee(Viewer viewer, Held file) {
        Long account = file.account;
        return account != null && account == viewer.account()
                || areas.holds(viewer, file.unitId, null, null, EDITORS);
    }
}
