/** Assertions about types; they are checked by the compiler (`tsc -p tsconfig.alles.json`), not run. */

/** Exactly the same type: optional, undefined and readonly included. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the compiler compares the two functions, and so A and B
export type Gelijk<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Compiles only when its argument is `true`. */
export type Klopt<T extends true> = T;

type Enkel = string | number | boolean | null | undefined;

/** Readonly to its depth, as every interface of this library is. */
export type DiepReadonly<T> = T extends Enkel ? T : { readonly [K in keyof T]: DiepReadonly<T[K]> };

/** The same type written out: intersections and extended interfaces become one object; nothing else changes. */
export type Plat<T> = T extends Enkel ? T : { [K in keyof T]: Plat<T[K]> };

// The tools themselves can fail.
export type Gereedschap = [
  Klopt<Gelijk<{ a: 1 }, { a: 1 }>>,
  // @ts-expect-error a missing readonly is seen
  Klopt<Gelijk<{ a: 1 }, { readonly a: 1 }>>,
  // @ts-expect-error a missing undefined is seen
  Klopt<Gelijk<{ a?: 1 }, { a?: 1 | undefined }>>,
  // @ts-expect-error a mutable list is seen
  Klopt<Gelijk<Plat<{ readonly a: { readonly b: 1 }[] }>, DiepReadonly<{ a: { b: 1 }[] }>>>,
  // @ts-expect-error a wider type is seen, at any depth
  Klopt<Gelijk<Plat<{ readonly a?: { readonly b: string } }>, DiepReadonly<{ a?: { b: 'x' } }>>>,
  // @ts-expect-error a missing key is seen
  Klopt<Gelijk<Plat<{ readonly a: 1 } & { readonly b: 2 }>, DiepReadonly<{ a: 1 }>>>,
  Klopt<Gelijk<Plat<{ readonly a: 1 } & { readonly b?: readonly 2[] | undefined }>, DiepReadonly<{ a: 1; b?: 2[] | undefined }>>>,
];
