package vn.diachido.graphql;

import static org.springframework.transaction.support.TransactionSynchronizationManager.isCurrentTransactionReadOnly;
import static vn.diachido.database.jooq.query.Tables.FILTER;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** Filters that are kept by their hash. */
@Repository
class FilterRepository {

    private static final String MENTIONS =
            """
            exists (
                select from jsonb_path_query({0}::jsonb, 'strict $.**') as said, unnest({1}) as text
                where jsonb_typeof(said) = 'string' and (
                    query.without_marks(said #>> '{}') || ' ' like '%' || query.without_marks(text) || ' %'
                    or text ~ '^[+]?[0-9]{8,15}$'
                        and regexp_replace(said #>> '{}', '[^0-9]', '', 'g') like '%' || right(text, 9)))
            """;

    private final DSLContext dsl;

    FilterRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    /**
     * The filter of an entity, noted as used on a day; writes at most once a day. In a transaction
     * that only reads nothing is noted: who opens one has looked the filter up before.
     */
    Optional<String> use(String entity, String hash, LocalDate day) {
        Optional<String> filter =
                dsl.select(FILTER.FILTER_)
                        .from(FILTER)
                        .where(FILTER.HASH.eq(hash))
                        .and(FILTER.ENTITY.eq(entity))
                        .fetchOptional(FILTER.FILTER_);
        if (filter.isPresent() && !isCurrentTransactionReadOnly()) {
            dsl.update(FILTER)
                    .set(FILTER.USED_ON, day)
                    .where(FILTER.HASH.eq(hash))
                    .and(FILTER.USED_ON.lt(day))
                    .execute();
        }
        return filter;
    }

    void keep(String entity, String hash, String filter, LocalDate day) {
        dsl.insertInto(FILTER)
                .set(FILTER.HASH, hash)
                .set(FILTER.ENTITY, entity)
                .set(FILTER.FILTER_, filter)
                .set(FILTER.USED_ON, day)
                .onConflictDoNothing()
                .execute();
    }

    /**
     * Forgets filters with a text in which one of some texts stands, whole words by the tone rule
     * without marks, or a phone number, however it is written.
     */
    void forgetMentions(List<String> texts) {
        dsl.deleteFrom(FILTER)
                .where(
                        DSL.condition(
                                MENTIONS, FILTER.FILTER_, DSL.val(texts.toArray(String[]::new))))
                .execute();
    }

    /** Forgets what was not used since a day, and of more than so many those used longest ago. */
    void forget(LocalDate unusedSince, int most) {
        dsl.deleteFrom(FILTER)
                .where(FILTER.USED_ON.lt(unusedSince))
                .or(
                        FILTER.HASH.in(
                                dsl.select(FILTER.HASH)
                                        .from(FILTER)
                                        .orderBy(FILTER.USED_ON.desc(), FILTER.HASH)
                                        .offset(most)))
                .execute();
    }
}
