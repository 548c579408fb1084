import type { TypedName } from './typed-names-elsewhere.ts';

const named = (name: string, alias: string, ...typed: readonly string[]): TypedName => ({
	name,
	aliases: [alias],
	typed
});

/** Written after the matcher was finished, and never used to mend it: what it does with strangers. */
export const PEOPLE_HELD_OUT: readonly TypedName[] = [
	named(
		'Bekzat Sattarkhanov',
		'Sattarkhanov',
		'Бекзат Саттарханов',
		'Бекзат Саттарханов',
		'Bekzat Sattarhanov',
		'Satarkhanov',
		'Sattarkhanov Bekzat'
	),
	named(
		'Yermakhan Ibraimov',
		'Ibraimov',
		'Ермахан Ибраимов',
		'Yermahan Ibraimov',
		'Ermakhan Ibraimov',
		'Ибраимов'
	),
	named(
		'Olga Rypakova',
		'Rypakova',
		'Ольга Рыпакова',
		'Olga Ripakova',
		'Rypakowa',
		'rypakova olga'
	),
	named(
		'Zulfiya Chinshanlo',
		'Chinshanlo',
		'Зульфия Чиншанло',
		'Zulfia Chinshanlo',
		'Chinshanlo Zulfiya',
		'Chinshalno'
	),
	named(
		'Daniyar Yeleussinov',
		'Yeleussinov',
		'Данияр Елеусинов',
		'Daniar Eleusinov',
		'Yeleusinov',
		'Елеусінов Данияр'
	),
	named(
		'Dmitriy Balandin',
		'Balandin',
		'Дмитрий Баландин',
		'Dmitry Balandin',
		'Баландин',
		'Blandin'
	),
	named(
		'Mikhail Lermontov',
		'Lermontov',
		'Михаил Лермонтов',
		'Mikhail Lermontow',
		'Lermontof',
		'Лермонтов Михаил'
	),
	named('Ivan Turgenev', 'Turgenev', 'Иван Тургенев', 'Tourgueneff', 'Turgenyev', 'Turgeniev'),
	named(
		'Alexander Pushkin',
		'Pushkin',
		'Александр Пушкин',
		'Aleksandr Pushkin',
		'Puschkin',
		'Pushkn'
	),
	named(
		'Sergei Rachmaninoff',
		'Rachmaninoff',
		'Сергей Рахманинов',
		'Sergey Rachmaninov',
		'Rakhmaninov',
		'Rachmaninof'
	),
	named('Galina Ulanova', 'Ulanova', 'Галина Уланова', 'Ulanova', 'Oulanova', 'Ulanowa'),
	named(
		'Akhmet Baitursynuly',
		'Baitursynuly',
		'Ахмет Байтұрсынұлы',
		'Ahmet Baitursynuly',
		'Baytursynuly',
		'Baitursinuly'
	),
	named(
		'Ybyrai Altynsarin',
		'Altynsarin',
		'Ыбырай Алтынсарин',
		'Ibrai Altynsarin',
		'Altinsarin',
		'Алтынсарин'
	),
	named(
		'Nursultan Nazarbayev',
		'Nazarbayev',
		'Нурсултан Назарбаев',
		'Нұрсұлтан Назарбаев',
		'Nazarbaev',
		'Nursultan Nazarbajew'
	),
	named(
		'Ryszard Kapuściński',
		'Kapuściński',
		'Ryszard Kapuscinski',
		'Kapuscinski',
		'Kapuchinski',
		'Kapuściński Ryszard'
	)
];
